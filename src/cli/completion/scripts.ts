/** The shells that there is a script for. */
export const shells = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof shells)[number]

// Each asks the program itself at every Tab, so that no script grows old. The answer's first line is a colon and, where files may
// stand, how many characters of the word come before a file's name; each further line is a word, a tab, and what it is for.

/** Bash parts words at `=` and `:`; here they are put together again. Works from bash 3.2 on, which macOS has. */
const bash = `# In ~/.bashrc: eval "$(replylint completion bash)"
_replylint() {
  local words=() count=0 glued=0 index word offset= value about file
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if ((count > 0)) && { ((glued)) || [[ $word == [=:]* ]]; }; then
      words[count]+=$word
    else
      count=$((count + 1))
      words[count]=$word
    fi
    glued=0
    if [[ -n $word && $word != *[!=:]* ]]; then glued=1; fi
  done
  local current=\${words[count]} skip=
  if ((glued)); then skip=$current; else skip=\${current%"$word"}; fi
  local program=\${COMP_WORDS[0]/#\\~/$HOME}
  type -P "$program" >/dev/null || program=replylint
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    case $value in
      :*) offset=\${value#:} ;;
      *) COMPREPLY+=("\${value#"$skip"}") ;;
    esac
  done < <("$program" __complete -- "\${words[@]}" 2>/dev/null)
  if [[ -z $offset ]]; then
    compopt +o default +o bashdefault 2>/dev/null
  elif ((\${#COMPREPLY[@]} > 0)); then
    while IFS= read -r file; do
      file=\${current:0:offset}$file
      COMPREPLY+=("\${file#"$skip"}")
    done < <(compgen -f -- "\${current:offset}")
    if [[ \${COMPREPLY[0]} != *= ]]; then compopt -o filenames 2>/dev/null; fi
  fi
  if [[ \${COMPREPLY[0]-} == *= ]]; then compopt -o nospace 2>/dev/null; fi
  return 0
}
complete -o bashdefault -o default -F _replylint replylint
`

const zsh = `#compdef replylint
# In ~/.zshrc, after compinit: eval "$(replylint completion zsh)"
_replylint() {
  local -a lines values open
  local line value about offset
  lines=("\${(@f)$("\${(Q)words[1]/#\\~/$HOME}" __complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  offset=\${lines[1]#:}
  for line in "\${(@)lines[2,-1]}"; do
    value=\${line%%$'\\t'*} about=\${line#*$'\\t'}
    if [[ $value == *= ]]; then
      open+=("$value")
    else
      values+=("\${value//:/\\\\:}\${about:+:$about}")
    fi
  done
  (($#values)) && _describe -t values replylint values
  (($#open)) && compadd -S '' -a open
  if [[ -n $offset ]]; then
    ((offset)) && compset -p $offset
    _files
  fi
}
if [[ $funcstack[1] == _replylint ]]; then
  _replylint "$@"
else
  compdef _replylint replylint
fi
`

const fish = `# Once: replylint completion fish > ~/.config/fish/completions/replylint.fish
function __replylint_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program $words[1]
    set -e words[1]
    set -l lines (command $program __complete -- $words "$current" 2>/dev/null)
    set -l offset (string replace ':' '' -- $lines[1])
    set -e lines[1]
    if set -q lines[1]
        printf '%s\\n' $lines
    end
    if test -n "$offset"
        set -l start (string sub -l $offset -- "$current")
        for path in (__fish_complete_path (string sub -s (math $offset + 1) -- "$current"))
            printf '%s\\n' "$start$path"
        end
    end
end
complete -c replylint -f -a '(__replylint_complete)'
`

const scripts: Readonly<Record<Shell, string>> = {bash, zsh, fish}

/** The script that teaches a shell to complete what replylint is told. */
export const scriptFor = (shell: Shell): string => scripts[shell]
